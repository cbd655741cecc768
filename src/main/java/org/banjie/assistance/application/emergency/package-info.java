/** Aid first, papers after (急难型临时救助). */
package org.banjie.assistance.application.emergency;
