/** All columns of `projects.project p` under the names of the core, so that a row is a project without hydration. */
export const PROJECT_COLUMNS = `p.id, p.key, p.organisation_id as "organisationId", p.ags, p.origin, p.status, p.audiences,
  p.version, p.title, p.summary, p.primary_field as "primaryField", p.secondary_fields as "secondaryFields",
  p.action_clusters as "actionClusters", p.solution_type as "solutionType", p.state,
  p.municipal_role as "municipalRole", p.value_promise as "valuePromise", p.problem, p.approach,
  p.contact_mailbox as "contactMailbox", p.links, p.licence, p.discontinuation, p.source,
  p.created_at as "createdAt", p.updated_at as "updatedAt", p.published_at as "publishedAt"`;
