package kexin.reliability;

import java.util.List;
import java.util.Map;

/**
 * What came of a trial.
 *
 * @param answered requests that were acknowledged
 * @param lost requests whose answer stayed out
 * @param compared rows of the database, by kind
 * @param faults everything that is not as it was acknowledged
 */
record Outcome(
        String database, int learners, int kills, int early, int answered, int lost,
        Map<String, Integer> compared, List<String> faults) {

    static Outcome of(
            String database, int learners, int kills, int early, List<Ledger> ledgers,
            Map<String, Integer> compared, List<String> faults) {
        return new Outcome(database, learners, kills, early,
                ledgers.stream().mapToInt(Ledger::answered).sum(),
                ledgers.stream().mapToInt(Ledger::unanswered).sum(), compared, faults);
    }

    static String head() {
        return "| database | learners | kills | in its start | acknowledged | lost | compared | faults |\n"
                + "|---|---:|---:|---:|---:|---:|---|---:|\n";
    }

    String line() {
        StringBuilder rows = new StringBuilder();
        compared.forEach((kind, count) -> rows.append(rows.isEmpty() ? "" : ", ").append(count).append(' ').append(kind));
        return String.format("| %s | %d | %d | %d | %d | %d | %s | %d |%n",
                database, learners, kills, early, answered, lost, rows, faults.size());
    }
}
