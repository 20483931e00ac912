package kexin.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A part of the organisation, by the path that leads to it. People bear that path as their department. */
@Entity
public class Department {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kexin_id")
    private Long id;

    @Version
    private int version;

    private String path;

    protected Department() {}

    Department(DepartmentPath path) {
        this.path = path.toString();
    }

    public Long getId() {
        return id;
    }

    public DepartmentPath path() {
        return DepartmentPath.of(path);
    }
}
