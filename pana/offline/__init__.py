"""The portal without network: what a browser keeps, and copies as files.

Layers: a small core kept after the first visit; a language saved whole; packs, single files and
e-books. Everything is made from the finished pages, so a copy is the portal itself.
"""
