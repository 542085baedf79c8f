"""The vendor's server as a sender of events. Only fakes of APIs that send any carry it.

delivery.py    one event on its way: its body, its headers and signature, what came of each attempt
bodies.py      which event is meant, and its body
targets.py     the ways to a program that receives: an address, an app, a function, a receiver
sender.py      `fake.webhooks`
"""
