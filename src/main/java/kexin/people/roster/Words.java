package kexin.people.roster;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kexin.people.Role;

/** What people write for a language and for roles, in Chinese and English. */
final class Words {

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("zh-cn", "zh-CN"), Map.entry("zh", "zh-CN"), Map.entry("zh_cn", "zh-CN"), Map.entry("中文", "zh-CN"),
            Map.entry("简体中文", "zh-CN"), Map.entry("汉语", "zh-CN"), Map.entry("chinese", "zh-CN"),
            Map.entry("en", "en"), Map.entry("en-gb", "en"), Map.entry("en-us", "en"), Map.entry("英文", "en"),
            Map.entry("英语", "en"), Map.entry("english", "en"));

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("trainer", Role.TRAINER), Map.entry("培训师", Role.TRAINER), Map.entry("讲师", Role.TRAINER),
            Map.entry("hr", Role.HR), Map.entry("人力资源", Role.HR), Map.entry("人事", Role.HR),
            Map.entry("administrator", Role.ADMINISTRATOR), Map.entry("admin", Role.ADMINISTRATOR),
            Map.entry("管理员", Role.ADMINISTRATOR));

    /** Whoever only learns. */
    private static final Set<String> NO_ROLE =
            Set.of("employee", "learner", "staff", "none", "员工", "学员", "普通员工", "无");

    private Words() {}

    static Optional<String> language(String written) {
        return Optional.ofNullable(LANGUAGES.get(fold(written)));
    }

    /** @return empty where any of the words is none */
    static Optional<Set<Role>> roles(String written) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : written.split("[,，、;；/+]")) {
            Role role = ROLES.get(fold(word));
            if (role != null) {
                roles.add(role);
            } else if (!NO_ROLE.contains(fold(word))) {
                return Optional.empty();
            }
        }
        return Optional.of(roles);
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
