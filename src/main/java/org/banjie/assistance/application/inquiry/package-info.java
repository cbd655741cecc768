/** Home visits, the check of means, and what the family or others say against them. */
package org.banjie.assistance.application.inquiry;
