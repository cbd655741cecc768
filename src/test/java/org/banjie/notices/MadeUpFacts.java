package org.banjie.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.notices.catalogue.Paper;
import org.banjie.notices.print.ChineseDates;

/** Facts of made-up people and organisations for any paper, and how each of them looks in print. */
final class MadeUpFacts {

    /** They choose words of a paper and are not printed themselves. */
    static final List<String> CHOOSING =
            List.of("category", "orgType", "change", "receivedOn", "late", "closing", "silent");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final Map<String, Object> KNOWN = known();

    private MadeUpFacts() {}

    static Map<String, Object> of(Paper paper, Map<String, Object> chosen) {
        var facts = new HashMap<String, Object>();
        paper.needs().forEach(fact -> facts.put(fact, value(fact)));
        paper.may().forEach(fact -> facts.put(fact, value(fact)));
        facts.putAll(chosen);
        var matter = MATTERS.get(String.valueOf(chosen.get("category")));
        if (matter != null) says(facts, matter);
        return facts;
    }

    /** A paper of one category speaks of that one. */
    private static void says(Map<String, Object> facts, String matter) {
        var organisation = "上海市松江区泗泾助老服务中心";
        facts.replace("matter", matter);
        if (!matter.endsWith("登记")) return;
        var ending = matter.equals("注销登记") ? "，收缴登记证书和印章。" : "，发给登记证书。";
        facts.replace("ruling", "准予" + organisation + matter + ending);
        facts.replace("announcement", "准予" + organisation + "（统一社会信用代码：52310117MJ00000184）" + matter);
    }

    /** What must be found on the paper for this fact. */
    static String printed(String fact, Object value) {
        if (value instanceof List<?> list) return list.get(0).toString();
        if (fact.equals("changesFrom")) return new ChineseDates().month(value);
        if (value.toString().matches("\\d{4}-\\d\\d-\\d\\d")) return new ChineseDates().day(value);
        return value.toString();
    }

    private static final Map<String, String> MATTERS = Map.of(
            "MARGINAL",
            "最低生活保障边缘家庭",
            "EXTREME",
            "特困人员供养",
            "RIGID",
            "刚性支出困难家庭",
            "TEMPORARY",
            "临时救助",
            "ESTABLISHMENT",
            "成立登记",
            "CHANGE",
            "变更登记",
            "CHARTER",
            "章程核准",
            "DEREGISTRATION",
            "注销登记");

    private static Object value(String fact) {
        if (KNOWN.containsKey(fact)) return KNOWN.get(fact);
        var dated = fact.matches("(.*[a-z](On|By|Until|From|Since)|until|from)$");
        return dated ? DAY.plusDays(Math.floorMod(fact.hashCode(), 60)).toString() : "〔" + fact + "〕";
    }

    private static Map<String, Object> known() {
        var facts = new HashMap<String, Object>();
        facts.put("addressee", "王秀英");
        facts.put("name", "王秀英");
        facts.put("matter", "最低生活保障");
        facts.put("limit", "20个工作日");
        facts.put("limitBasis", "民政部等四部门通知，2022年10月20日");
        facts.put("missing", List.of("家庭经济状况核对授权书（配偶李建国未签名）", "户口簿复印件（户主页）"));
        facts.put("reasons", List.of("家庭月人均可支配收入2100.00元，高于现行标准"));
        facts.put("longerBecause", List.of("公示期间有人提出异议，需要重新调查核实"));
        facts.put("findings", List.of("共同生活的家庭成员3人：王秀英、李建国、李小明", "家庭月可支配收入合计2700.00元，人均每月900.00元"));
        facts.put("lines", List.of("遗体接运　1次　380.00元", "普通告别厅　60分钟　600.00元"));
        facts.put("items", List.of("住所：上海市松江区泗泾镇江川北路1号", "业务范围：为社区老年人提供助餐服务"));
        facts.put("dissents", List.of("消防部门（不同意）：场所疏散通道不足。答复：已整改并复查合格"));
        facts.put("faults", List.of("未按章程召开理事会"));
        facts.put("asked", List.of("净资产：和资产负债表不一致；按审计后的报表填写"));
        facts.put("householdSize", 3);
        facts.put("amount", "1830.00");
        facts.put("grantInBrief", "每月1830.00元");
        facts.put("grant", "自2026年4月起每月发给1830.00元");
        facts.put("intention", "拟确认下列家庭符合最低生活保障条件，给予最低生活保障");
        facts.put("confirmation", "确认符合最低生活保障条件，给予最低生活保障");
        facts.put("period", "7天");
        facts.put("where", "泗泾镇社区事务受理服务中心");
        facts.put("contact", "泗泾镇社会救助事务所，021-00000000");
        facts.put("closing", "按您的要求撤回");
        facts.put("served", "最低生活保障确认通知书（沪松泗镇救〔2026〕17号）");
        facts.put("change", "渐退");
        facts.put("organisation", "上海市松江区泗泾助老服务中心");
        facts.put("uscc", "52310117MJ00000184");
        facts.put("certificateTitle", "民办非企业单位（法人）登记证书");
        facts.put("activityArea", "上海市松江区");
        facts.put("orgType", "ASSOCIATION");
        facts.put("category", "ESTABLISHMENT");
        facts.put("purpose", "服务社区老年人，倡导邻里互助");
        facts.put("scope", "助餐、助浴、日间照料");
        facts.put("address", "上海市松江区泗泾镇江川北路1号");
        facts.put("legalRep", "李建国");
        facts.put("competentUnit", "上海市松江区泗泾镇人民政府");
        facts.put("fund", "100000");
        facts.put("verifyAt", "https://banjie.example/organisations/52310117MJ00000184");
        facts.put("year", 2025);
        facts.put("factYear", 2025);
        facts.put("months", 3);
        facts.put("statementDays", 10);
        facts.put("hearingDays", 5);
        facts.put("home", "上海市松江区殡仪馆");
        facts.put("deceased", "王大明");
        facts.put("total", "980.00");
        facts.put("payable", "600.00");
        facts.put("reliefText", "惠民减免380.00元。");
        facts.put("facts", "该组织2025年度工作报告至2026年6月30日仍未报送。");
        facts.put(
                "answers",
                Map.of(
                        "decidedCase",
                        "DB-310117102-2026-000017",
                        "receivedOn",
                        "2026-03-13",
                        "reply",
                        "答复意见",
                        "evidence",
                        "证据目录"));
        facts.put("announcement", "准予上海市松江区泗泾助老服务中心（统一社会信用代码：52310117MJ00000184）成立登记");
        facts.put("ruling", "准予上海市松江区泗泾助老服务中心成立登记，发给登记证书。");
        facts.put("toldTo", "王秀英");
        facts.put("receiptNo", "YY-2026-000017");
        facts.put("dealtWith", "不予采纳。");
        facts.put("dealtBecause", "所反映的房屋已查明不属于该家庭。");
        facts.put("late", false);
        facts.put("servedBy", "张敏、陈强");
        facts.put("silent", false);
        return facts;
    }
}
