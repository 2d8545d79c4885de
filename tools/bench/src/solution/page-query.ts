/** What the page of a solution shows, with all its parts, in one question. */
export const PAGE_QUERY = `query SolutionPage($key: String!) {
  project(key: $key) {
    id key title summary status origin state version createdAt updatedAt publishedAt vacantSince
    primaryField secondaryFields actionClusters solutionType municipalRole licence contactMailbox problem approach
    valuePromise { beneficiary indicator baseline target }
    links { label url }
    discontinuation { reason lesson }
    source { name url year retrievedAt }
    municipality { ags key name demo land { key name } district { key name } }
    organisation { id name verified mailbox }
    viewerCan { edit publish withdraw delete changeState }
    economics {
      version
      assessment { years chosen }
      comparison {
        rate { key rate validFrom source sourceUrl checkedOn }
        quality external
        options { option effective notEffective total advantage payback verdict sensitivity { rate advantage } }
      }
      planAndActual { year figure planned actual difference }
    }
    sustainability {
      version
      content { justification dimensions { dimension level evidence } reboundAnswers { question reply measure } }
      balance { factor { key gramsPerKwh source } own { value lowest highest } net { value lowest highest } state }
    }
    reuse { operatingMunicipalities scaled costRange { lowest highest municipalities } stages { stage confirmed lapsed } }
    deployments(first: 20) {
      nodes { id stage stageSince confirmed effortDays costCents adaptations endReason lesson organisation { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
