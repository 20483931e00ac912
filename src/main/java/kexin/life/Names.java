package kexin.life;

import java.util.List;
import java.util.Locale;

/** Names by combination: each part is common, and nobody in particular is meant. */
final class Names {

    private static final List<String> SURNAMES = List.of(
            "王 wang", "李 li", "张 zhang", "刘 liu", "陈 chen", "杨 yang", "赵 zhao", "黄 huang", "周 zhou", "吴 wu",
            "徐 xu", "孙 sun", "胡 hu", "朱 zhu", "高 gao", "何 he", "郭 guo", "马 ma", "罗 luo", "梁 liang",
            "宋 song", "郑 zheng", "谢 xie", "韩 han", "唐 tang", "冯 feng", "于 yu", "董 dong", "萧 xiao", "程 cheng",
            "曹 cao", "袁 yuan", "邓 deng", "许 xu", "傅 fu", "沈 shen", "曾 zeng", "彭 peng", "吕 lü", "欧阳 ouyang");
    private static final List<String> FIRST = List.of(
            "嘉 j", "雨 y", "思 s", "子 z", "文 w", "晓 x", "志 z", "海 h", "佳 j", "俊 j", "欣 x", "若 r", "建 j", "春 c",
            "宇 y", "静 j", "丽 l", "永 y", "立 l", "晨 c", "亦 y", "书 s", "景 j", "梦 m");
    private static final List<String> SECOND = List.of(
            "宁 n", "涵 h", "琪 q", "轩 x", "杰 j", "辉 h", "兰 l", "霞 x", "峰 f", "敏 m", "然 r", "妍 y", "豪 h", "婷 t",
            "瑶 y", "洁 j", "涛 t", "萍 p", "航 h", "芸 y", "川 c", "璐 l", "楠 n", "燚 y");
    private static final List<String> GIVEN = List.of(
            "Grace", "Owen", "Hannah", "Martin", "Priya", "Lukas", "Elena", "Samuel", "Aisha", "Thomas", "Nora", "Daniel",
            "Maya", "Victor", "Ingrid", "Peter");
    private static final List<String> FAMILY = List.of(
            "Hartley", "Marsh", "Whitcombe", "Ferris", "Langdon", "Osgood", "Pell", "Rowntree", "Abernathy", "Calloway",
            "Dunmore", "Fairweather", "Holloway", "Kingsmill", "Lindqvist", "O'Dowd");

    private Names() {}

    /** A name, and what its bearer's account begins with. */
    record Named(String name, String account) {}

    static Named chinese(Chance chance) {
        String[] surname = chance.one(SURNAMES).split(" ");
        String[] first = chance.one(FIRST).split(" ");
        String[] second = chance.one(SECOND).split(" ");
        return new Named(surname[0] + first[0] + second[0], surname[1].replace('ü', 'v') + first[1] + second[1]);
    }

    static Named english(Chance chance) {
        String given = chance.one(GIVEN);
        String family = chance.one(FAMILY);
        String account = given.charAt(0) + family.replaceAll("[^A-Za-z]", "");
        return new Named(given + " " + family, account.toLowerCase(Locale.ROOT));
    }
}
