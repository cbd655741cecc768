/** The file a bank pays from, and what it sends back. */
package org.banjie.payments.bank;
