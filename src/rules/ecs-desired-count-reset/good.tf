resource "aws_ecs_service" "web" {
  name          = "web"
  cluster       = "main"
  desired_count = 2
  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/${aws_ecs_service.web.name}"
  min_capacity       = 2
  max_capacity       = 10
}

resource "aws_ecs_service" "fixed" {
  desired_count = 2
}
