package kexin.people.roster;

/** A roster as large as one may be. */
public final class HundredThousand {

    public static final int PEOPLE = 100_000;

    private static final int DEPARTMENTS = 200;

    private HundredThousand() {}

    /** @param shift one person in ten is so many departments further on */
    public static String roster(int shift) {
        StringBuilder text = new StringBuilder("工号,姓名,部门,邮箱,语言\n");
        for (int person = 0; person < PEOPLE; person++) {
            int department = (person / 10 + (person % 10 == 0 ? shift : 0)) % DEPARTMENTS;
            text.append(String.format("E%06d,员工 %d,总部/部门 %d,e%06d@example.com,中文%n", person, person, department, person));
        }
        return text.toString();
    }
}
