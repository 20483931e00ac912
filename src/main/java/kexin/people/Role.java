package kexin.people;

/** What somebody may do beyond learning, which everybody may. */
public enum Role {
    /** Uploads and publishes courses. */
    TRAINER,
    /** Sees and exports everybody's records. */
    HR,
    /** Keeps the people and their passwords. */
    ADMINISTRATOR
}
