package kexin.completion;

/** A completion has been put on record, within the transaction that completes the course. */
public record CompletionRecorded(CompletionRecord record) {}
