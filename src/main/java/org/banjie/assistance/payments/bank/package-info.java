/** The file a bank pays from, and what it sends back. */
package org.banjie.assistance.payments.bank;
