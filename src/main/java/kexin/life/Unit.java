package kexin.life;

import java.util.List;

/** Where people work, as a path in the tree of departments, and how many of a few hundred do. */
enum Unit {
    NORTH("城北营业厅", 36),
    SOUTH("城南营业厅/前台组", 34),
    EAST("城东营业厅/前台组", 30),
    WEST("城西营业厅/前台组", 28),
    SOUTH_BACK("城南营业厅/后台组", 10),
    EAST_BACK("城东营业厅/后台组", 9),
    WEST_BACK("城西营业厅/后台组", 8),
    PARK("高新区营业厅", 22),
    RAILWAY("火车站营业厅", 18),
    DAY_LINE("客户服务中心/热线部/一组", 46),
    EVENING_LINE("客户服务中心/热线部/二组", 44),
    NIGHT_LINE("客户服务中心/热线部/夜间组", 20),
    ENGLISH_LINE("客户服务中心/热线部/English Desk", 12),
    COMPLAINTS("客户服务中心/投诉处理组", 26),
    QUALITY("客户服务中心/服务质量组", 12),
    FIELD_NORTH("维修部/北区维修队", 40),
    FIELD_SOUTH("维修部/南区维修队", 38),
    ACCOUNTS("市场部/大客户组", 24),
    MARKETING("市场部/活动组", 18),
    FINANCE("财务部", 16),
    STORES("仓储物流部", 20),
    PEOPLE("人力资源部", 10),
    TRAINING("培训中心", 8),
    IT("信息部", 12);

    private final String path;
    private final int weight;

    Unit(String path, int weight) {
        this.path = path;
        this.weight = weight;
    }

    static Unit one(Chance chance) {
        int left = chance.between(1, List.of(values()).stream().mapToInt(each -> each.weight).sum());
        for (Unit each : values()) {
            left -= each.weight;
            if (left <= 0) {
                return each;
            }
        }
        throw new IllegalStateException();
    }

    String path() {
        return path;
    }
}
