package kexin.completion;

/**
 * The order of lines; those alike in it are the newest enrolments first.
 *
 * @param stored column of the register
 */
record Order(String stored, boolean descending) {

    static final Order NEWEST = new Order("enrolled_at", true);

    static Order by(Column column, boolean descending) {
        return new Order(column.ordered(), descending);
    }

    /** Backwards it is the exact reverse, so that an index can be read from its other end. */
    String sql() {
        String way = descending ? " desc" : "";
        if (stored.equals("enrolled_at")) {
            return "enrolled_at" + way + ", enrolment_id" + way;
        }
        boolean natural = descending == isTime();
        String then = natural ? " desc" : "";
        return stored + way + ", enrolled_at" + then + ", enrolment_id" + then;
    }

    private boolean isTime() {
        return stored.endsWith("_at");
    }
}
