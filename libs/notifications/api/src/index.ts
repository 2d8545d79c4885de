export { NotificationsModule, notificationsResolvers } from './notifications.module.js';
