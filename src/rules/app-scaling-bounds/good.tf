variable "most" {}

resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/web"
  min_capacity       = 5
  max_capacity       = var.most
}

resource "aws_appautoscaling_target" "fixed" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/fixed"
  min_capacity       = 5
  max_capacity       = 5
}
