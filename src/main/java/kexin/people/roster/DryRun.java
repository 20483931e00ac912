package kexin.people.roster;

import java.time.Instant;
import java.util.List;
import kexin.people.roster.table.Table;

/**
 * What would happen, and to which file.
 *
 * @param rows that were read beneath the headings, those with a problem too
 * @param ignored headings of columns that say nothing to us
 * @param stated columns that do
 * @param form how the file was read
 */
public record DryRun(
        String fileName,
        Instant handedInAt,
        boolean whole,
        int rows,
        List<String> ignored,
        List<Column> stated,
        Table.Form form,
        RosterPlan plan) {}
