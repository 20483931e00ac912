package kexin.completion;

/** A completion has been put on record, for the first time or anew, within the transaction that does it. */
public record CompletionRecorded(CompletionRecord record) {}
