package kexin.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an administrator has given for one setting: its text, or what {@link Secrets} made of it. */
@Entity
@Table(name = "setting")
public class StoredSetting {

    @Id
    private String name;

    @Version
    private int version;

    private String given;

    protected StoredSetting() {}

    StoredSetting(String name, String given) {
        this.name = name;
        this.given = given;
    }

    void give(String text) {
        given = text;
    }

    String name() {
        return name;
    }

    String given() {
        return given;
    }
}
