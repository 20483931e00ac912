package kexin.life;

/**
 * How far a life has got since this start.
 *
 * @param months lived
 * @param of months there are; 0 where nothing is lived
 */
public record Progress(State state, int months, int of) {

    static final Progress NONE = new Progress(State.NONE, 0, 0);

    /** What becomes of it. */
    public enum State {
        /** None was asked for, or it was over before. */
        NONE,
        LIVES,
        /** Whoever stopped it wanted to; the next start goes on. */
        STOPPED,
        FAILED,
        OVER;

        /** The word of the bundles: {@code lives}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Progress become(State other) {
        return new Progress(other, months, of);
    }

    Progress month(int lived) {
        return new Progress(state, lived, of);
    }
}
