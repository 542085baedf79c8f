"""Turns clients and the repository's own pages into a documentation site: path -> text. Reads and writes nothing.

markdown.py    pieces of Markdown
addresses.py   where each page is, and links from one to another
payloads.py    the vendors' own payloads, and made ones where there are none
samples.py     a sample call of each operation: its arguments and its response
source.py      sample calls as Python
curl.py        sample calls as curl
types.py       types with links to their classes
operations.py  the section of an operation
resources.py   the page of a resource
classes.py     the pages of models, unions and enums
examples.py    the calls that guides show
guides.py      a client's guides
start.py       a client's first page
suite.py       the repository's own pages
agents.py      what programs read: plain twins of pages, llms.txt
looks.py       the site's own style and script
project.py     the settings of the site's builder
pages.py       all pages together
"""
