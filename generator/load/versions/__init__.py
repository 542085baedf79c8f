"""Older and newer documents become OpenAPI 3.1: Swagger 2.0, OpenAPI 3.0 and 3.2.

notes.py        what a conversion tells its reader
schemas.py      keywords of OpenAPI 3.0 in schemas
names.py        names of components that OpenAPI 3 allows
romanized.py    their letters in ASCII
used.py         their names by where they are used
newer.py        what OpenAPI 3.2 has beyond 3.1
query_strings.py  parameters of OpenAPI 3.2 that are a whole query
swagger.py      Swagger 2.0 as a whole
parameters.py   its parameters
bodies.py       its body and form parameters
responses.py    its responses and headers
security.py     its security definitions
lift.py         any version -> OpenAPI 3.1
"""
