-- Products that more than one repository has: how many assessments with the product checklist are final, and what they come to.
WITH known AS (
  SELECT repository, id, fields.title AS title,
         regexp_replace(regexp_replace(lower(fields.url), '^https?://(www[.])?', ''), '/$', '') AS address
  FROM products
  WHERE fields.url IS NOT NULL
), scored AS (
  SELECT repository, fields.subject AS subject, result.total AS total
  FROM assessments
  WHERE fields.checklist = 'product' AND result.total IS NOT NULL
)
SELECT known.address,
       count(DISTINCT known.repository) AS repositories,
       count(scored.total) AS assessments,
       round(avg(scored.total), 1) AS mean
FROM known
LEFT JOIN scored ON scored.repository = known.repository AND scored.subject = concat('product/', known.id)
GROUP BY known.address
HAVING count(DISTINCT known.repository) > 1
ORDER BY repositories DESC, known.address
