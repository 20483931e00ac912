package kexin.people.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a roster says, and the headings it goes by in Chinese and English. */
public enum Column {
    STAFF_NUMBER("staffNumber", "工号", "工號", "员工号", "员工编号", "員工編號", "职工号", "人员编号", "staffnumber", "staffno",
            "staffid", "employeenumber", "employeeno", "employeeid", "personnelnumber"),
    NAME("name", "姓名", "名字", "员工姓名", "name", "fullname", "employeename", "staffname"),
    DEPARTMENT("department", "部门", "部門", "所属部门", "部门路径", "department", "dept", "departmentpath"),
    EMAIL("email", "邮箱", "电子邮箱", "电子邮件", "邮件", "邮箱地址", "電子郵件", "email", "emailaddress", "mail"),
    LANGUAGE("language", "语言", "語言", "language", "lang"),
    ROLE("roles", "角色", "权限", "role", "roles");

    private final String key;
    private final Set<String> headings;

    Column(String key, String... headings) {
        this.key = key;
        this.headings = Set.of(headings);
    }

    /** However it is spaced, hyphenated or capitalised: {@code E-Mail}, {@code Staff no.} */
    static Optional<Column> of(String heading) {
        String folded = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\uFEFF：]+", "");
        return Stream.of(values()).filter(column -> column.headings.contains(folded)).findFirst();
    }

    /** The last part of its message key: {@code people.staffNumber}. */
    public String key() {
        return key;
    }
}
