/** What the tables give a household on a day, and what is proposed from it. */
package org.banjie.assistance.application.entitlement;
