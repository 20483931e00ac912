package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What else a unit is called: hours, hrs and h; 米 and m. Seldom more than an author would think of, and read out the same. */
final class UnitNames {

    private static final String[] ALIKE = {
        "hour hr hrs h", "minute min", "second sec s", "week wk wks", "year yr yrs", "metre meter m", "kilometre kilometer km",
        "centimetre centimeter cm", "millimetre millimeter mm", "kilogram kilogramme kg", "gram gramme g", "litre liter l",
        "degree °", "pound lb lbs", "小时 钟头 h", "分钟 分 min", "秒 秒钟 s", "点 点钟", "月 月份", "米 m", "厘米 公分 cm", "毫米 mm",
        "公里 千米 km", "公斤 千克 kg", "度 °", "元 块 块钱", "星期 礼拜 周", "人 位 名", "号 日", "% percent pct"
    };
    private static final Map<String, List<String>> OTHERS = others();

    private UnitNames() {}

    /** @param folded in the singular, as the answer will be */
    static List<String> of(String folded) {
        List<String> others = new ArrayList<>(OTHERS.getOrDefault(folded, List.of()));
        String american = Regional.spell(folded);
        if (!american.equals(folded)) {
            others.add(american);
        }
        return others;
    }

    private static Map<String, List<String>> others() {
        Map<String, List<String>> others = new HashMap<>();
        for (String alike : ALIKE) {
            List<String> names = List.of(alike.split(" "));
            for (String name : names) {
                List<String> rest = new ArrayList<>(names);
                rest.remove(name);
                others.computeIfAbsent(name, none -> new ArrayList<>()).addAll(rest);
            }
        }
        return others;
    }
}
