/** Spot audits of organisations (双随机抽查). */
package org.banjie.organisations.credit.audit;
