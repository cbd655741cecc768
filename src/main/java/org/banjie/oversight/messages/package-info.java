/** Messages to applicants, for administrators: sent, waiting, failed. */
package org.banjie.oversight.messages;
