export { NameField } from './profile/NameField.js';
export { withProfileWords } from './profile/profile-words.js';
export { NAMESPACE as PROFILE_NAMESPACE } from './profile/use-words.js';
export { routes } from './routes.js';
