# Not written, Terraform sends 300 s.
resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 4
  target_group_arns = [aws_lb_target_group.web.arn]
  health_check_type = "ELB"
}

# EC2 checks do not wait for the application.
resource "aws_autoscaling_group" "worker" {
  min_size                  = 2
  max_size                  = 4
  health_check_grace_period = 0
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}
