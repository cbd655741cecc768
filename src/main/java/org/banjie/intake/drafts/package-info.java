/** Applications being filled in, kept until they are handed in. */
package org.banjie.intake.drafts;
