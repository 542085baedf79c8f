"""Takes a vendor's new document into a spec: its facts are merged, what was decided here stays, what is new is told.

Modules, lowest first: `facts` (a document without its prose), `skeleton` (the facts of the last document, kept beside
the specs), `view` (a document with its references followed), `accept` (which documents are refused), `shapes` (what a
schema states), `outcome` (what a run found), `written` (words by a maintainer), `edits` (changes of the spec),
`names` (the vendor's components and ours), `adopt` (what is new, in our words), `moves` (operations at other paths,
and `locked`, their names), `schemas` and `operations` (the merge), `gone` (what vanished), `overlay` (what became of
corrections), `merge` (one run), `report`.
"""
