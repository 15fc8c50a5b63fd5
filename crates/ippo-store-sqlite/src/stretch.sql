-- Up to 512 rows of a chain in one answer: handing over each row by itself costs five times as much as reading it.
-- Blobs pass through group_concat byte for byte; whoever takes them apart checks the lengths.
SELECT
    coalesce(group_concat(seq), ''),
    coalesce(group_concat(length(sealed)), ''),
    CAST(coalesce(group_concat(hash, ''), '') AS BLOB),
    CAST(coalesce(group_concat(sealed, ''), '') AS BLOB)
FROM (
    SELECT seq, hash, sealed
    FROM record
    WHERE drawer = ? AND writer = ? AND (seq, hash) > (?, ?)
    ORDER BY seq, hash
    LIMIT 512
)
