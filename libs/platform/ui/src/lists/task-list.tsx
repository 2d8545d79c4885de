import type { ReactNode } from 'react';
import { Badge } from '../feedback/badge.js';
import type { MessageKind } from '../feedback/alert.js';
import { Link } from '../link.js';

/** One part of a long form: where it is and how far it is. Without an address it cannot be opened yet. */
export interface TaskItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly href?: string;
  readonly hint?: ReactNode;
  readonly status: { readonly text: string; readonly kind?: MessageKind | 'neutral' };
}

/** The parts of a long form as a list one comes back to. */
export function TaskList({ title, tasks }: { title?: ReactNode; tasks: readonly TaskItem[] }) {
  return (
    <div className="kern-task-list">
      {title !== undefined && (
        <div className="kern-task-list__header">
          <h2 className="kern-heading-medium">{title}</h2>
        </div>
      )}
      <ol className="kern-task-list__list">
        {tasks.map((task, index) => (
          <TaskRow key={task.key} task={task} number={index + 1} />
        ))}
      </ol>
    </div>
  );
}

function TaskRow({ task, number }: { task: TaskItem; number: number }) {
  const statusId = `${task.key}-status`;
  return (
    <li className="kern-task-list__item">
      <span className="kern-number" aria-hidden="true">
        {number}
      </span>
      <div className="kern-task-list__title">
        <div className="al-task-words">
          {task.href === undefined ? (
            <span className="kern-body">{task.label}</span>
          ) : (
            <Link href={task.href} className="kern-link kern-link--stretched" aria-describedby={statusId}>
              {task.label}
            </Link>
          )}
          {task.hint !== undefined && (
            <span className="kern-body kern-body--small kern-body--muted">{task.hint}</span>
          )}
        </div>
        <div className="kern-task-list__status" id={statusId}>
          <Badge kind={task.status.kind}>{task.status.text}</Badge>
        </div>
      </div>
    </li>
  );
}
