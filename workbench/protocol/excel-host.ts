// A host that answers office.js over the bridge: requests in, replies and events out, within Excel's limits.
import type { Book } from '../model/book';
import type { Action, PushEntry, RequestBody, RequestFrame, ResponseBody } from './frames';
import { HostError } from './host-error';
import { Session, type SessionWorld } from './session';
import type { WireObject } from './wire-object';

/** What Excel on the web takes in one request or response. */
const payloadLimit = 5 * 1024 * 1024;

export interface HostOptions {
  readonly book: Book;
  readonly workbook: (client: Client) => WireObject;
  readonly newObject: (name: string, client: Client) => WireObject;
}

/** What the host keeps of one connected page. */
export interface Client {
  readonly post: (text: string) => void;
  /** How often each event was asked for, by "type|target". */
  readonly registered: Map<string, number>;
  eventsEnabled: boolean;
}

export interface Connection {
  readonly client: Client;
  /** Takes what the page sends. */
  receive(text: string): void;
  close(): void;
}

/** Of what was taken and given, refusals aside. */
export interface Statistics {
  requests: number;
  actions: number;
  largestRequest: number;
  largestResponse: number;
}

export class ExcelHost {
  readonly book: Book;
  readonly clients = new Set<Client>();
  readonly statistics: Statistics = { requests: 0, actions: 0, largestRequest: 0, largestResponse: 0 };
  /** Set by tests: throws where an action is to fail. */
  beforeAction: ((action: Action) => void) | undefined;
  private readonly options: HostOptions;

  constructor(options: HostOptions) {
    this.book = options.book;
    this.options = options;
  }

  connect(post: (text: string) => void): Connection {
    const client: Client = { post, registered: new Map(), eventsEnabled: true };
    this.clients.add(client);
    const world: SessionWorld = {
      workbook: this.options.workbook(client),
      newObject: (name) => this.options.newObject(name, client),
      beforeAction: (action) => this.beforeAction?.(action),
    };
    const session = new Session(world);
    return {
      client,
      receive: (text) => {
        const frame = JSON.parse(text) as RequestFrame;
        if ((frame.type as number) === 1) setTimeout(() => post(this.reply(frame, session)), 0);
      },
      close: () => this.clients.delete(client),
    };
  }

  /** Events, cell functions and actions for the pages that want them, in one frame a page. */
  push(entries: readonly PushEntry[], wanted: (client: Client, entry: PushEntry) => boolean): void {
    for (const client of this.clients) {
      const own = entries.filter((entry) => wanted(client, entry));
      const text = JSON.stringify({ type: 3, message: { entries: own } });
      if (own.length > 0) setTimeout(() => client.post(text), 0);
    }
  }

  private reply(frame: RequestFrame, session: Session): string {
    const { url, body } = frame.message;
    if (!/^ProcessQuery/i.test(url)) return replyText(frame.id, refusal('ApiNotFound', url));
    const request = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    const size = byteLength(JSON.stringify(body));
    this.statistics.requests += 1;
    this.statistics.actions += request.Actions.length;
    if (size > payloadLimit) return replyText(frame.id, refusal('RequestPayloadSizeLimitExceeded'));
    this.statistics.largestRequest = Math.max(this.statistics.largestRequest, size);
    const text = replyText(frame.id, session.process(request));
    const answerSize = byteLength(text);
    if (answerSize > payloadLimit) return replyText(frame.id, refusal('ResponsePayloadSizeLimitExceeded'));
    this.statistics.largestResponse = Math.max(this.statistics.largestResponse, answerSize);
    return text;
  }
}

function refusal(code: string, message?: string): ResponseBody {
  const error = new HostError(code, message);
  return {
    Error: { Code: error.code, Message: error.message, Location: '', HttpStatusCode: error.status },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}

function replyText(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function byteLength(text: string): number {
  return text.length * 3 <= payloadLimit ? text.length : new TextEncoder().encode(text).length;
}
