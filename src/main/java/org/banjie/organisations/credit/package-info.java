/**
 * Floor 3: the credit of social organisations: the list of abnormal activity (活动异常名录), the list of serious dishonesty
 * (严重违法失信名单), proposals to revoke a registration, and spot audits (双随机抽查).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "background",
            "background :: items",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "cases :: search",
            "journal",
            "lots",
            "flow",
            "flow :: effects",
            "casework",
            "casework :: facts",
            "kinds",
            "kinds :: own",
            "organisations.inspection",
            "organisations.register"
        })
package org.banjie.organisations.credit;
