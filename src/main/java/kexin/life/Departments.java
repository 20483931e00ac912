package kexin.life;

import java.util.List;

/** The departments of the organisation, and how likely somebody works there. */
enum Departments {
    NORTH("城北营业厅", 36),
    SOUTH("城南营业厅", 34),
    EAST("城东营业厅", 30),
    WEST("城西营业厅", 28),
    PARK("高新区营业厅", 22),
    RAILWAY("火车站营业厅", 18),
    DAY_LINE("热线一组", 46),
    EVENING_LINE("热线二组", 44),
    NIGHT_LINE("夜间热线组", 20),
    ENGLISH_LINE("English Desk", 12),
    COMPLAINTS("投诉处理组", 26),
    QUALITY("服务质量组", 12),
    FIELD_NORTH("北区维修队", 40),
    FIELD_SOUTH("南区维修队", 38),
    ACCOUNTS("大客户部", 24),
    MARKETING("市场部", 18),
    FINANCE("财务部", 16),
    STORES("仓储物流部", 20),
    PEOPLE("人力资源部", 10),
    TRAINING("培训中心", 8),
    IT("信息部", 12);

    private final String title;
    private final int weight;

    Departments(String title, int weight) {
        this.title = title;
        this.weight = weight;
    }

    static Departments one(Chance chance) {
        int left = chance.between(1, List.of(values()).stream().mapToInt(each -> each.weight).sum());
        for (Departments each : values()) {
            left -= each.weight;
            if (left <= 0) {
                return each;
            }
        }
        throw new IllegalStateException();
    }

    String title() {
        return title;
    }
}
