-- Each step seeks: the next drawer, the next writer in it, the last row of the chain. (A comparison of the pair
-- (drawer, writer) at once would walk through all rows of the chain.)
WITH RECURSIVE
    drawers (drawer) AS (
        SELECT (SELECT min(drawer) FROM record)
        UNION ALL
        SELECT (SELECT min(r.drawer) FROM record AS r WHERE r.drawer > drawers.drawer)
        FROM drawers
        WHERE drawers.drawer IS NOT NULL
    ),
    chains (drawer, writer) AS (
        SELECT drawer, (SELECT min(r.writer) FROM record AS r WHERE r.drawer = drawers.drawer)
        FROM drawers
        WHERE drawers.drawer IS NOT NULL
        UNION ALL
        SELECT drawer, (SELECT min(r.writer) FROM record AS r WHERE r.drawer = chains.drawer AND r.writer > chains.writer)
        FROM chains
        WHERE chains.writer IS NOT NULL
    )
SELECT
    drawer,
    writer,
    (SELECT r.seq FROM record AS r WHERE r.drawer = chains.drawer AND r.writer = chains.writer
        ORDER BY r.seq DESC, r.hash DESC LIMIT 1),
    (SELECT r.hash FROM record AS r WHERE r.drawer = chains.drawer AND r.writer = chains.writer
        ORDER BY r.seq DESC, r.hash DESC LIMIT 1)
FROM chains
WHERE writer IS NOT NULL
