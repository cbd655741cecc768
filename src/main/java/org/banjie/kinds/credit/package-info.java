/**
 * Floor 3: the credit of social organisations: the list of abnormal activity (活动异常名录), the list of serious dishonesty
 * (严重违法失信名单), proposals to revoke a registration, and spot audits (双随机抽查).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background",
            "time",
            "jurisdiction",
            "vault",
            "site",
            "access",
            "journal",
            "cases",
            "forms",
            "flow",
            "notices",
            "kinds",
            "kinds.inspection",
            "kinds.lots",
            "kinds.organisations"
        })
package org.banjie.kinds.credit;
