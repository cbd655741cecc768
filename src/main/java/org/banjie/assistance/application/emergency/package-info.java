/** Aid first, papers after (急难型临时救助). */
@org.springframework.modulith.NamedInterface("emergency")
package org.banjie.assistance.application.emergency;
