resource "aws_ecs_service" "web" {
  desired_count = 2 # expect: ecs-no-scaling
  load_balancer {
    target_group_arn = "arn:targets"
    container_name   = "app"
    container_port   = 80
  }
}
