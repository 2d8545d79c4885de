/** Projects a page holds. */
export const PAGE = 20;

/** What the public list asks for: twenty projects with their municipality. */
export const LIST_QUERY = `query List($first: Int!) {
  projects(first: $first) {
    nodes {
      id key title summary primaryField secondaryFields solutionType state origin publishedAt
      municipality { ags key name land { key name } district { key name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same page in one statement, as one would write it by hand: the newest twenty and one to know of more. */
export const LIST_SQL = `
select p.id, p.key, p.title, p.summary, p.primary_field as "primaryField", p.secondary_fields as "secondaryFields",
  p.solution_type as "solutionType", p.state, p.origin, p.published_at as "publishedAt",
  m.ags, m.name, l.key as "landKey", l.name as "landName", d.key as "districtKey", d.name as "districtName"
from projects.project p
  join municipalities.municipality m on m.ags = p.ags
  join municipalities.land l on l.key = m.land_key
  left join municipalities.district d on d.key = m.district_key
where p.status = 'published' and p.audiences && $1::text[]
order by p.published_at desc, p.id desc limit $2`;
