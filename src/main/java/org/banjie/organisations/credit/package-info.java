/**
 * Floor 3: the credit of social organisations: the list of abnormal activity (活动异常名录), the list of serious dishonesty
 * (严重违法失信名单), proposals to revoke a registration, and spot audits (双随机抽查).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "cases :: search",
            "casework",
            "casework :: facts",
            "flow",
            "flow :: effects",
            "journal",
            "kinds",
            "kinds :: own",
            "lots",
            "numbers",
            "organisations.inspection",
            "organisations.register",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.organisations.credit;
