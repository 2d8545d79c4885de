import { z } from 'zod';

const id = z.uuid({ error: 'ID_UNREADABLE' });

/** Which organisation about which solution. */
export const ownerInput = z.object({ projectId: id, organisationId: id });
