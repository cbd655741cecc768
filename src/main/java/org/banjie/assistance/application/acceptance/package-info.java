/** What an application must satisfy to be taken, and what it asks for. */
package org.banjie.assistance.application.acceptance;
