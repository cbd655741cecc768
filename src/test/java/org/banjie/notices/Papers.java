package org.banjie.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts enough for every paper of social assistance, and some that must not get onto any. */
final class Papers {

    static final String STREET = "310117102";

    private Papers() {}

    static Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("kind", "assistance");
        facts.put("organ", STREET);
        facts.put("matter", "最低生活保障");
        facts.put("category", "MLA");
        facts.put("confirmAuthority", "STREET");
        facts.put("addressee", "王秀英");
        facts.put("name", "王秀英");
        facts.put("appliedOn", "2026-02-06");
        facts.put("acceptedOn", "2026-02-09");
        facts.put("limit", "20个工作日");
        facts.put("limitBasis", "民政部等四部门关于进一步做好社会救助兜底保障工作的通知，2022年10月20日");
        facts.put("dueOn", "2026-03-13");
        facts.put("missing", List.of("家庭经济状况核对授权书（配偶李建国未签名）", "户口簿复印件（户主页）", "残疾人证复印件"));
        facts.put("reasons", List.of("户籍所在地不属于本区"));
        facts.put("goTo", "上海市青浦区盈浦街道社区事务受理服务中心（复旦路68号）");
        facts.put("householdSize", 3);
        facts.put("amount", "1830.00");
        facts.put("grantInBrief", "每月1830.00元");
        facts.put("grant", "自2026年4月起每月发给1830.00元");
        facts.put("findings", List.of("共同生活的家庭成员3人；", "家庭月人均可支配收入900.00元，低于现行标准1510.00元；", "家庭财产符合规定。"));
        facts.put("period", "7天");
        facts.put("postedFrom", "2026-02-09");
        facts.put("postedUntil", "2026-02-24");
        facts.put("intention", "拟确认下列家庭符合最低生活保障条件，给予最低生活保障");
        facts.put("confirmation", "确认符合最低生活保障条件，给予最低生活保障");
        facts.put("where", "泗泾镇润江居委会公示栏");
        facts.put("contact", "泗泾镇社会救助事务所，021-57620000");
        facts.put("refusals", List.of("2026年2月11日：家中有人，不开门"));
        facts.put("closing", "按您的要求撤回");
        facts.put("served", "最低生活保障确认通知书（沪松泗镇救〔2026〕17号）");
        facts.put("idNo", "310117199001010013");
        facts.put("phone", "13812345678");
        facts.put("illness", "尿毒症");
        facts.put("bank", "6222021001116245702");
        return facts;
    }

    static Map<String, Object> facts(String fact, Object value) {
        var facts = facts();
        facts.put(fact, value);
        return facts;
    }
}
