package org.banjie.flow.progress;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.springframework.stereotype.Component;

/**
 * Of what happens in the engine, writes down what somebody reads: where a case was, when, and under which version. Who had a
 * step in hand and how it ended is in the acts of the case and in the journal; the engine would say it a second time.
 */
@Component
class KeptHistory extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventHandler(new Chosen());
    }

    private static final class Chosen extends DbHistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            if (isRead(event)) super.handleEvent(event);
        }

        private boolean isRead(HistoryEvent event) {
            if (event instanceof HistoricTaskInstanceEventEntity) return false;
            return !(event instanceof HistoricActivityInstanceEventEntity visit) || !isOfHands(visit);
        }

        /** Into whose hands a step came later. While it becomes ready it is told which task it is, and that is read. */
        private boolean isOfHands(HistoricActivityInstanceEventEntity visit) {
            return visit.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE)
                    && visit.getTaskId() != null
                    && getDbEntityManager().getCachedEntity(visit.getClass(), visit.getId()) == null;
        }
    }
}
