// The errors a host answers with: Excel's codes, their usual messages and HTTP status.

const known: Readonly<Record<string, readonly [status: number, message: string]>> = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [400, 'Excel is in cell-editing mode. Please exit the edit mode and try again.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, 'The cell count in range has exceeded the maximum supported number.'],
  RequestPayloadSizeLimitExceeded: [400, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [400, 'The response payload size has exceeded the limit.'],
};

export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message?: string) {
    const [status, usual] = known[code] ?? [500, code];
    super(message ?? usual);
    this.name = 'HostError';
    this.code = code;
    this.status = status;
  }
}

export function fail(code: string, message?: string): never {
  throw new HostError(code, message);
}
