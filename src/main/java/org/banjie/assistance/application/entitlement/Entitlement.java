package org.banjie.assistance.application.entitlement;

/**
 * A category whose conditions a household meets.
 *
 * @param category EXTREME (特困), MLA (低保), MARGINAL (低保边缘), RIGID (刚性支出困难) or TEMPORARY (临时救助)
 * @param basis the article the table rests on
 */
record Entitlement(String category, String basis) {}
