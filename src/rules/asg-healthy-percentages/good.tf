resource "aws_autoscaling_group" "first" {
  min_size = 2
  max_size = 4
  instance_maintenance_policy {
    min_healthy_percentage = 100
    max_healthy_percentage = 200
  }
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 50
    }
  }
}

# Cleared.
resource "aws_autoscaling_group" "cleared" {
  min_size = 2
  max_size = 4
  instance_maintenance_policy {
    min_healthy_percentage = -1
    max_healthy_percentage = -1
  }
}
