"""A model of a head, as the dictionary with which heads are compressed.

Both sides need the same bytes for as long as :data:`~offline_cache.contract.head.SPEC` stays what it is: a
head that was compressed with another model cannot be read. It saves the names of the fields in each poll.
"""

_FEED = '{"base":null,"dictionary":null,"digest":"","rows":0,"segments":[],"seq":0}'
_OBJECT = '{"contentSize":300000,"rows":100,"sha256":"","size":30000}'
_SEGMENT = f'{{"fromSeq":100000,"object":{_OBJECT},"toSeq":100000}}'
_POSTINGS = (
    f'{{"base":null,"dictionary":{_OBJECT},"digest":"","rows":0,"segments":[{_SEGMENT},{_SEGMENT}],"seq":0}}'
)
_SOURCE = '{"checked":"2026-01-01T00:00:00Z","name":"공공기관 채용정보"}'

MODEL = (
    f'{{"catalogue":{_OBJECT},"channel":"main","expires":"2026-01-01T00:00:00Z",'
    f'"feeds":{{"cafes":{_FEED},"guides":{_FEED},"mentoring":{_FEED},"notices":{_FEED},"postings":{_POSTINGS},'
    f'"programmes":{_FEED},"rooms":{_FEED}}},"issued":"2026-01-01T00:00:00Z","label":null,"meantLosses":[],'
    f'"pollS":120,"sources":{{"desk":{_SOURCE},"guide":{_SOURCE},"link":{_SOURCE},"moef":{_SOURCE}}},'
    '"spec":1,"version":100}'
).encode()
